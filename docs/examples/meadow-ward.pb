META
key;value
description;Meadow Ward, an example that is made up
country;United Kingdom
unit;Meadow Ward
instance;2026
num_projects;11
num_votes;280
budget;100000
vote_type;approval
rule;unknown
max_length;6
currency;GBP
comment;#1: No such ward: projects, costs and votes were made up to show what the program does.
PROJECTS
project_id;cost;votes;name;category
1;48000;150;Resurface the sports court at Hilltop;sport
2;28000;110;Lighting and benches on the riverside path;public space
3;9000;85;Community orchard behind the library;greenery
4;4500;64;Tool library and repair evenings;community
5;20000;73;Accessible play area in Old Town;children
6;6000;91;Winter warm space, two evenings a week;community
7;15000;87;Safe crossing by the primary school;streets
8;2500;52;Hedgehog highways and bird boxes;greenery
9;12000;64;Minibus for the lunch club, one year;community
10;35000;122;Floodlights for the sports court at Hilltop;sport
11;8000;66;Youth music room: kit and a worker;children
VOTES
voter_id;vote;district
1;3,10,11;Hilltop
2;2,4,7,10;Riverside
3;1,7,10;Hilltop
4;7,9,10,11;Hilltop
5;3,5,8;Old Town
6;3,4,7,9;Riverside
7;2,3,10;Riverside
8;1,9,10;Hilltop
9;1,5,7,9,10,11;Hilltop
10;2,4,6;Riverside
11;1,6,7,10;Hilltop
12;3,4,5,9,11;Old Town
13;1,3,7,8;Hilltop
14;6,7,8,10;Hilltop
15;1,2,5,6,7;Old Town
16;1,3,4,9,10;Hilltop
17;3,6,11;Riverside
18;2,4,5,9;Old Town
19;1,7,10;Hilltop
20;1,5,6,11;Hilltop
21;1,2,3,9;Hilltop
22;1,2,3,11;Riverside
23;1,7,11;Hilltop
24;2,4;Riverside
25;1,3,4,6,10,11;Hilltop
26;2,4;Riverside
27;1,2,3,4,6,9;Riverside
28;2,6,9;Riverside
29;4,7,9,10;Hilltop
30;1,10,11;Hilltop
31;1,10,11;Hilltop
32;1,10;Hilltop
33;1,2,3,8,9,11;Riverside
34;1,2,3,10;Hilltop
35;2,5,7,8;Riverside
36;1,9,10,11;Hilltop
37;1,6,7,11;Hilltop
38;1,6,10;Hilltop
39;3,5,8;Hilltop
40;1,2,4,7,10,11;Hilltop
41;1,2,3,7,10;Hilltop
42;1,3,4,6,10;Hilltop
43;1,7,9,10;Hilltop
44;1,2,9,11;Hilltop
45;1,7;Hilltop
46;2,4,8,9;Old Town
47;2;Hilltop
48;1,4,8;Hilltop
49;1,3,10,11;Hilltop
50;1,6,7,10;Hilltop
51;1,8,9;Hilltop
52;1,2,4;Riverside
53;1,6,10,11;Hilltop
54;2;Old Town
55;5,9;Old Town
56;1,5,8;Hilltop
57;1,3;Hilltop
58;2,5,8,9,11;Old Town
59;2,5,6,7;Old Town
60;1,6,7,9,10;Hilltop
61;2,5,6,7;Old Town
62;1,2,5;Riverside
63;2,11;Riverside
64;10;Hilltop
65;2,5,6,8;Old Town
66;1,10;Hilltop
67;1,4,11;Hilltop
68;3,5,11;Old Town
69;4,5;Old Town
70;1,3,5,11;Old Town
71;2,3,6,9;Riverside
72;1,2,6,10;Hilltop
73;1,8,9,10;Hilltop
74;1,3,4,5,10,11;Hilltop
75;1,4,5,6,7;Old Town
76;1,6,7,9;Hilltop
77;1,7,8,10;Hilltop
78;1,10;Hilltop
79;1,2,7,10;Riverside
80;3,5;Old Town
81;2,7,9;Riverside
82;2,4,5,6,7,8;Riverside
83;1,2,7,10;Hilltop
84;4,5,6;Old Town
85;1,2,10;Hilltop
86;2,8,9;Riverside
87;10,11;Hilltop
88;2,3,4,5;Riverside
89;1,2;Riverside
90;1,5,7,10;Hilltop
91;2,5,6,7;Old Town
92;1,2,11;Riverside
93;2,7;Riverside
94;2,6,9;Riverside
95;1,3,4,7,11;Hilltop
96;1,2,3,4,10,11;Hilltop
97;1,2,3,9,10;Hilltop
98;1,10;Hilltop
99;6;Riverside
100;1,2,6;Riverside
101;2,3,9;Riverside
102;3,4,5;Old Town
103;1,2,10;Hilltop
104;2,3;Riverside
105;2,3,4,5,6,9;Old Town
106;2,6,8;Riverside
107;3,4,5,6;Riverside
108;4,5;Old Town
109;1,10,11;Hilltop
110;4,5,6,11;Old Town
111;1,7,8,10;Hilltop
112;2,3,5,6,7,9;Old Town
113;4,9,10;Hilltop
114;5,9,10;Old Town
115;1,6,7,10;Hilltop
116;1,10,11;Hilltop
117;1,5,6,11;Old Town
118;1,2,4,6;Riverside
119;2,11;Riverside
120;1,2,4,7;Hilltop
121;5,7,11;Old Town
122;1,6,7;Hilltop
123;1,2,7;Hilltop
124;1,2,6,11;Riverside
125;2,3,6,10;Riverside
126;3,5,8,9,11;Old Town
127;3,5,9;Old Town
128;2,8;Old Town
129;1,2,3,10;Hilltop
130;2,3,6;Riverside
131;1,7,9,10,11;Hilltop
132;1,6,10;Hilltop
133;3,9;Old Town
134;1,2,6,7,10;Hilltop
135;1,2,4,9;Riverside
136;2,4,6,7,8;Riverside
137;1,3,6,9,11;Riverside
138;3,5;Old Town
139;5;Old Town
140;1,10;Hilltop
141;2,3;Riverside
142;1,4,5,10;Hilltop
143;1,3,4,9,11;Old Town
144;4,10,11;Hilltop
145;1,4,7,10;Hilltop
146;1,2,5,6,9;Old Town
147;1,6,7,10,11;Hilltop
148;7,10;Hilltop
149;5,7;Old Town
150;2,7,8;Riverside
151;1,3,6,7,10;Hilltop
152;1,4,6,10,11;Hilltop
153;1,10;Hilltop
154;2,3,7;Riverside
155;1,2,4,7,8,10;Hilltop
156;2,4,7,9;Riverside
157;1,2,3,4,6;Riverside
158;2,10;Hilltop
159;2,5,8;Riverside
160;2,3,6;Riverside
161;2,3,4,6;Riverside
162;1,2,4,6,9;Old Town
163;4;Riverside
164;3,5,6;Old Town
165;5,6,8;Old Town
166;1,3,6,7;Hilltop
167;2,4,9;Riverside
168;1,4,5,7,8,10;Hilltop
169;1,10;Hilltop
170;1,7,10,11;Hilltop
171;2,8,9;Riverside
172;1,3,7,10;Hilltop
173;1,6,7,10,11;Hilltop
174;1,4,6,7,10,11;Hilltop
175;1,9,11;Hilltop
176;5,10;Hilltop
177;1,7,8,11;Hilltop
178;1,2,5,7,8;Hilltop
179;1,3,10;Hilltop
180;1,4;Hilltop
181;3,5;Old Town
182;1,4,7,10;Hilltop
183;1,3,6,10;Hilltop
184;1,2,6,7;Riverside
185;6,7,9,11;Hilltop
186;1,5;Hilltop
187;3;Riverside
188;10;Hilltop
189;2,3,7;Riverside
190;1,3,10,11;Hilltop
191;5,8,10;Old Town
192;1,2,7,10;Hilltop
193;3,7,8,10;Hilltop
194;1;Hilltop
195;1,3,11;Hilltop
196;1,4,6,10;Hilltop
197;10;Hilltop
198;2,5,6;Old Town
199;3,5;Old Town
200;4,5;Old Town
201;2,6;Riverside
202;2,4,6,11;Riverside
203;1,3;Hilltop
204;2,6,8;Old Town
205;1,3,4,6,8,10;Hilltop
206;7,8,10,11;Hilltop
207;1,6,10;Hilltop
208;1,3,4,10,11;Hilltop
209;3,5,10;Old Town
210;2,3,6;Riverside
211;2;Riverside
212;1,10;Hilltop
213;10,11;Hilltop
214;4,5,7,8,9,11;Old Town
215;1,2,7,9;Hilltop
216;1,3,6,9,10,11;Hilltop
217;1,2,5;Old Town
218;10;Hilltop
219;1,2,3,6,9,10;Hilltop
220;1,2,6;Hilltop
221;1,2;Riverside
222;2,6,11;Riverside
223;1,5,10;Old Town
224;1,3,10;Hilltop
225;3,6,8;Old Town
226;2,3,6;Old Town
227;4,5,10;Hilltop
228;2;Riverside
229;2,3,5,7,8;Old Town
230;5,7;Old Town
231;5,6,10;Hilltop
232;2,8;Riverside
233;1,7,10,11;Hilltop
234;3,7,10;Hilltop
235;1,3,4,6;Old Town
236;1,7,11;Hilltop
237;6,10;Hilltop
238;1,3,10;Hilltop
239;1,9,10;Hilltop
240;6,7,8,10;Hilltop
241;6,9,10;Hilltop
242;2,3,6;Riverside
243;5,7,11;Old Town
244;1,8;Hilltop
245;1,7,10;Hilltop
246;1,8,10;Hilltop
247;1,5,10;Hilltop
248;6,8,9;Riverside
249;2,4;Riverside
250;1,6,7,8,9,10;Hilltop
251;2,8;Old Town
252;1,2,7,10;Hilltop
253;1,8,9,10,11;Hilltop
254;6,10;Hilltop
255;2,4,10;Hilltop
256;3,5,6,7,9;Old Town
257;1,7,8;Hilltop
258;2,10,11;Hilltop
259;3,5,6,8;Old Town
260;1,2,5,6;Riverside
261;1,10;Hilltop
262;1,2,3,6,7;Riverside
263;3,4,6,8;Old Town
264;2,4,5;Old Town
265;9,10;Hilltop
266;1,3,6,9,10,11;Hilltop
267;1,2,8,10;Hilltop
268;1,5,8,11;Hilltop
269;1,6,10;Hilltop
270;1,3,7,8,10,11;Hilltop
271;1,2,9,10;Hilltop
272;1,9;Hilltop
273;1,3,10;Hilltop
274;1,2,5,7,9;Riverside
275;1,2,4,7,9,10;Hilltop
276;3,5,8,9,11;Old Town
277;1,5,6;Old Town
278;1,7,9,10;Hilltop
279;3,5;Old Town
280;2,7;Riverside
